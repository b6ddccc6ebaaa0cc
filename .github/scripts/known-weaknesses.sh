#!/usr/bin/env bash
# Asks OSV (osv.dev) which weaknesses are known of the libraries that are handed out, and adds to a report those that are
# not in supply-chain/advisories.json yet. Where OSV cannot be reached that is said, and nothing fails; nor does a build
# ever fail because time goes by: that the list is old is a line in the report.
# Usage: known-weaknesses.sh FILE
set -euo pipefail

report=$1
service=${OSV:-https://api.osv.dev}
days=90

mkdir -p "$(dirname "$report")"
updated=$(jq -r .updated supply-chain/advisories.json)
age=$((($(date -u +%s) - $(date -u -d "$updated" +%s)) / 86400))
if [ "$age" -gt "$days" ]; then
  printf '## The list of known weaknesses is old\n\n`supply-chain/advisories.json` is of %s, %s days ago. Bring it up to date.\n\n' \
    "$updated" "$age" >> "$report"
fi

packages=$({
  jq -r '.components[].purl | sub("[?].*"; "")' supply-chain/with-verapdf.cdx.json
  jq -r '.packages | to_entries[] | select(.key != "") |
    "pkg:npm/" + (.key | sub(".*node_modules/"; "") | sub("^@"; "%40")) + "@" + .value.version' admin/package-lock.json
})
queries=$(jq -Rn '{ queries: [inputs | { package: { purl: . } }] }' <<< "$packages")
if ! answer=$(curl --silent --show-error --fail --max-time 60 --retry 3 --data "$queries" "$service/v1/querybatch"); then
  echo "OSV cannot be reached: only the list in the repository holds"
  exit 0
fi
found=$(jq -r --arg packages "$packages" --slurpfile list supply-chain/advisories.json '
  ($packages | split("\n")) as $names
  | [$list[0].advisories[].ids[]] as $known
  | .results | to_entries[] | .key as $at | .value.vulns[]?.id
  | select(. as $id | $known | index($id) | not)
  | "- \($names[$at]): [\(.)](https://osv.dev/vulnerability/\(.))"' <<< "$answer")
if [ -n "$found" ]; then
  printf '## Weaknesses of libraries\n\n%s\n\nMove to a version without them, and add them to `supply-chain/advisories.json`.\n\n' \
    "$found" >> "$report"
fi
echo "$(wc -l <<< "$packages") packages asked for, $(grep -c . <<< "$found" || true) weaknesses that are not in the list"
