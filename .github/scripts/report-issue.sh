#!/usr/bin/env bash
# Keeps one open issue with what needs a person: opens it, brings it up to date, closes it when nothing is left.
# Usage: report-issue.sh TITLE FILE
set -euo pipefail

title=$1
file=$2
label=upkeep

number=$(gh issue list --state open --label "$label" --json number --jq '.[0].number // empty')
if [ -s "$file" ]; then
  if [ -n "$number" ]; then
    gh issue edit "$number" --title "$title" --body-file "$file"
  else
    gh label create "$label" --force --description "Links and dates that need a person" --color D93F0B
    gh issue create --title "$title" --label "$label" --body-file "$file"
  fi
elif [ -n "$number" ]; then
  gh issue close "$number" --comment "Nothing needs attention any more."
fi
