#!/usr/bin/env bash
# Refuses a tag that is not the version in pom.xml, a version that is no release, and a changelog that does not tell of it.
# Usage: check-tag.sh TAG
set -euo pipefail

tag=$1
version=$(sed -nE '/<artifactId>waymark</,/<name>/s/^ *<version>(.*)<\/version>$/\1/p' pom.xml)

case $version in
  *-SNAPSHOT | '') echo "pom.xml has the version \"$version\": give it the version of the release first" >&2; exit 1 ;;
esac
if [ "$tag" != "v$version" ]; then
  echo "the tag $tag is not v$version, the version in pom.xml" >&2
  exit 1
fi
if ! grep -q "^## $version, [0-9]" CHANGELOG.md; then
  echo "CHANGELOG.md has no heading \"## $version, \" with the day of the release" >&2
  exit 1
fi
echo "$tag is version $version"
