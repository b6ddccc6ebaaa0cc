#!/usr/bin/env bash
# Says in words what a change means for readers, compared with the website in target/site.
set -euo pipefail

echo "## What changes for readers"
echo
if [ ! -f target/site/meaning.json ]; then
  echo "There is nothing to compare with."
  exit 0
fi
echo '```text'
# Exit 1 says that there are differences: that is what is asked for here
code=0
java -jar target/waymark.jar diff target/site . || code=$?
echo '```'
[ "$code" -le 1 ]
