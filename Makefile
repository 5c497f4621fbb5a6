# Everything by name. `make` alone lists the targets.
#
# What is built or installed is told on stderr, so that `make demo > table.txt` holds the table only.

SWIFT ?= swift
# Flags added to every build; .ci/run makes warnings errors with it.
STRICT ?=
BARAZA := .build/release/baraza

# A crash in a test would otherwise start the backtracer, which can hang without a terminal.
export SWIFT_BACKTRACE ?= enable=no

.DEFAULT_GOAL := help
.PHONY: help setup build demo test check bench bench-peers lint format ci clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the Debian packages that are missing, if any
	@.ci/setup

build: setup ## build the program, optimised
	@$(SWIFT) build -c release $(STRICT) >&2

demo: build ## compare the default designs over the region
	@$(BARAZA) compare

test: build ## build and run every test
	@$(SWIFT) test $(STRICT)

check: build ## check every parameter, design and study
	@$(BARAZA) check Scenarios

bench: build ## measure the engine, the draws and the mechanism against C; BENCH="--only hold" gives options
	@.build/release/benchmarks $(BENCH)

bench-peers: build ## measure beside SimPy and Ciw, fetched from PyPI into .build
	@test -x .build/peers/bin/python || python3 -m venv .build/peers
	@.build/peers/bin/pip install --quiet --disable-pip-version-check \
	  -r Benchmarks/peers/requirements.txt || { echo "PyPI cannot be reached: nothing to measure" >&2; exit 1; }
	@.build/release/benchmarks --only peers --rounds 3 $(BENCH)

lint: ## check the format of the sources
	@$(SWIFT) format lint --strict -r Package.swift Sources Tests Benchmarks

format: ## format the sources
	@$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks

ci: ## everything a reviewer would check; .ci/run --full adds the long proofs
	@.ci/run

clean: ## remove what was built
	@rm -rf .build
