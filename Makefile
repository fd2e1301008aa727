# Everything one needs to know to work here. Details: README.md, ARCHITECTURE.md.

# Arguments for the program: make run ARGS="--data /somewhere --addr 127.0.0.1:9000"
ARGS ?=

WEB_SOURCES := $(shell find web/src web/static web/scripts -type f 2>/dev/null) $(wildcard web/*.json web/*.ts web/*.js)

.PHONY: run test bench help
.DEFAULT_GOAL := help

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */  make \1\t/'

run: web/build/index.html ## Build what is missing, start Plumb and print its address
	cargo build --release --locked -p plumb
	@$(or $(CARGO_TARGET_DIR),target)/release/plumb $(ARGS)

test: ## Run every check that CI runs
	.ci/run

bench: web/build/index.html ## Measure speed, memory and calibration, and print a table
	cargo build --release --locked -p plumb
	python3 bench/run.py

# The built app is newer than everything it was built from.
web/build/index.html: $(WEB_SOURCES)
	@command -v npm >/dev/null || { echo "npm is missing: install Node 20 (https://nodejs.org)"; exit 1; }
	cd web && npm ci --no-audit --no-fund && npm run build
	@touch $@
