# The table of suites. The long ones run one after another, the others too, beside them; alone at the end what minds the
# clock. A line:
#
#   suite NAME COUNTS NEEDS COMMAND [ARG …]
#
# COUNTS  how its numbers are read from its output: `doctest`, `vitest`, or `plain` (the last line `N passed, N failed`)
# NEEDS   a comma list: `target:NAME` (built first), `libraries` (those of the page), `page` (the page, built),
#         `postgres` (a quick cluster), `durable` (a cluster that keeps its promises), `long` (takes as long as most
#         of the others together), `alone` (a quiet machine), or `-`
# A suite whose command ends with an error although it counted no failure counts as one failure.
# shellcheck shell=bash

suite lint plain libraries node tools/lint/main.mjs
suite unit doctest target:unit_tests,postgres "$release/unit_tests"
suite simulation doctest target:unit_tests,postgres env ZS_SIMULATION_STORED=1000 \
  "$release/unit_tests" -tc="*both databases hold what happened*"
suite story plain target:story_runner,postgres,long "$release/story_runner"
suite access plain target:zhongshu node tests/access/run.mjs
suite kill plain target:zhongshu,durable,alone node tests/kill/run.mjs
suite browser plain target:zhongshu,page,alone node tests/browser/harness.mjs
suite year plain target:zhongshu node tests/demo/run.mjs
suite page vitest libraries npm --prefix web test
suite new-module plain - tools/new-module/test
[[ ! -f docs/tutorial.md ]] || suite tutorial plain - node tools/tutorial.mjs
