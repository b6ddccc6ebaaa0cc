#!/usr/bin/env bash
# Builds the website of the commit that a change began from into target/site, as if it were published: the check then
# notices addresses that would be forgotten, and changes that nobody tells readers of.
# Usage: build-base.sh COMMIT
set -euo pipefail

base=$1
old=$(mktemp -d)
trap 'git worktree remove --force "$old/project" 2>/dev/null || true; rm -rf "$old"' EXIT

git worktree add --quiet --detach "$old/project" "$base"
if ! java -jar target/waymark.jar build "$old/project" --output target/site --quiet; then
  echo "the commit that this change began from does not build: there is nothing to compare with"
  rm -rf target/site
fi
