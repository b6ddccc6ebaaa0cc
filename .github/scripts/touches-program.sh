#!/usr/bin/env bash
# Prints "changed=true" when more than content changed since a commit: then all tests are worth their time.
# Usage: touches-program.sh COMMIT
set -euo pipefail

if git diff --quiet "$1...HEAD" -- . ':(exclude)content' ':(exclude)site/markdown'; then
  echo "changed=false"
else
  echo "changed=true"
fi
