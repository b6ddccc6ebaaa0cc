#!/usr/bin/env bash
# Would the tests notice if a package were wrong? They must find 85 of 100 small changes to it. Each change to publish and
# problem that they do not find is in src/test/resources/mutation/survivors.txt, with the reason, and no other is.
# Usage: mutants.sh PACKAGE...
set -euo pipefail

for package; do
  tests=org.waymark.GoldenSiteTest
  case $package in
    publish | problem) tests=org.waymark.none ;; # its own tests must do
  esac
  mvn -B -ntp -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage \
    -Dwaymark.mutated="$package" -Dwaymark.mutated.tests="$tests"
done
java -cp target/test-classes org.waymark.Survivors target/mutation src/test/resources/mutation/survivors.txt "$@"
