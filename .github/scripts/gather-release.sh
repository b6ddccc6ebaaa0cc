#!/usr/bin/env bash
# Puts all that a release hands out into one folder, with the SHA-256 of each file in SHA256SUMS.
# Usage: gather-release.sh TAG FOLDER
set -euo pipefail

version=${1#v}
folder=$2

mkdir -p "$folder"
for kind in "" -sources -javadoc; do
  cp "target/waymark-$version$kind.jar" "$folder/"
done
cp target/waymark.jar supply-chain/waymark.cdx.json supply-chain/with-verapdf.cdx.json LICENSE "$folder/"
tar --directory target --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=a+rX,u+w,go-w -c verapdf |
  gzip -n > "$folder/verapdf.tar.gz"
cd "$folder"
sha256sum -- *.jar *.json *.tar.gz LICENSE > SHA256SUMS
cat SHA256SUMS
