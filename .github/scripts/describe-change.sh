#!/usr/bin/env bash
# Says in words what a change means for readers, compared with the commit it began from.
# Usage: describe-change.sh COMMIT
set -euo pipefail

base=$1
old=$(mktemp -d)
trap 'git worktree remove --force "$old/project" 2>/dev/null || true; rm -rf "$old"' EXIT

git worktree add --quiet --detach "$old/project" "$base"
echo "## What changes for readers"
echo
echo '```text'
# Exit 1 says that there are differences: that is what is asked for here
code=0
java -jar target/waymark.jar diff "$old/project" . || code=$?
echo '```'
[ "$code" -le 1 ]
