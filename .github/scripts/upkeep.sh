#!/usr/bin/env bash
# Tries every address of the link catalogue, then lists dead links and what is due within 30 days as Markdown.
# The file stays empty when there is nothing to do.
# Usage: upkeep.sh FILE
set -euo pipefail

report=$1
mkdir -p "$(dirname "$report")"
: > "$report"

# Exit 1 says that a link is dead: that is what is asked for here
code=0
links=$(java -jar target/waymark.jar links . 2>&1) || code=$?
echo "$links"
if [ "$code" -gt 1 ]; then
  exit "$code"
fi
if [ "$code" -eq 1 ]; then
  printf '## Links\n\n```text\n%s\n```\n\n' "$links" >> "$report"
fi

# One event for each thing that is due; none, and there is nothing to tell
events=$(java -jar target/waymark.jar due . --within 30 --format ics)
if grep -q '^BEGIN:VEVENT' <<< "$events"; then
  printf '## Due within 30 days\n\n```text\n%s\n```\n' "$(java -jar target/waymark.jar due . --within 30)" >> "$report"
fi
