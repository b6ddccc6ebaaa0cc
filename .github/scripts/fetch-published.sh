#!/usr/bin/env bash
# Fetches the lists that Waymark keeps in a published site, so that a build on a new machine notices addresses that
# would be forgotten and changes that nobody has told readers of. Where nothing is published yet there is nothing to fetch.
# Usage: fetch-published.sh ADDRESS FOLDER
set -euo pipefail

address=${1%/}
folder=$2

mkdir -p "$folder"
for list in waymark.sha256 waymark.gone.txt meaning.json; do
  status=$(curl --silent --show-error --location --max-time 30 --retry 3 \
    --output "$folder/$list" --write-out '%{http_code}' "$address/$list" || true)
  if [ "$status" = 200 ]; then
    echo "fetched $list"
  else
    rm -f "$folder/$list"
    echo "no $list there (answer: ${status:-none})"
  fi
done
