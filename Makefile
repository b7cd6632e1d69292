# Everything a developer does here, on a machine with Python >= 3.11, make and a package registry.
#   make demo    installs, generates the Stripe package, runs it against a local Stripe
#   make test    the test suite, nothing outside this repository needed
#   make help    the rest

PYTHON ?=
VENV ?= .venv
JOBS ?= auto
# `make test ONLY='not once'`: the tests that may go otherwise on another Python; `make test TESTS=tests/core`: of a
# folder; `make conformance ONLY=stripe`: of one connector.
# `make test COV=1`: with branch coverage of the core and the engine, which must not fall below its floor.
ONLY ?=
TESTS ?=
COV ?=
# Percent of statements and branches that `make test COV=1` must reach, the format counted with the core.
CORE_FLOOR := 90
ENGINE_FLOOR := 90
export CONNECTORS ?=
DIST ?= dist
# The vendors' own API documents, for the conformance tests; not part of this repository.
export VENDOR_DOCS ?= ../shared/vendor

BIN := $(VENV)/bin
PACKAGES := $(wildcard packages/*)
MANIFESTS := pyproject.toml constraints.txt core/pyproject.toml format/pyproject.toml engine/pyproject.toml \
	generator/pyproject.toml cli/pyproject.toml mcp/pyproject.toml store/pyproject.toml \
	$(wildcard packages/*/pyproject.toml)
# Prism, which serves and enforces a vendor's document; from the npm registry.
export PRISM ?= $(CURDIR)/build/prism/node_modules/.bin/prism

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help venv generate check blocking golden format lint types test dist packaging agents examples node clients conformance foreign \
	python314 demo demo-call demo-csv demo-test demo-agent bench bench-agents pins docs docs-pages docs-serve docs-test \
	release-check clean

help: ## what the targets do
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

venv: $(VENV)/.installed ## the environment every other target runs in

# The first interpreter that runs and can make an environment: version managers leave commands on PATH that
# are found, yet fail. uv then installs what the manifests ask for, at the versions of constraints.txt.
$(VENV)/.installed: $(MANIFESTS)
	@set -eu; \
	if [ ! -x $(BIN)/uv ]; then \
		for python in $(or $(PYTHON),python3.13 python3.12 python3.11 python3 python); do \
			"$$python" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
			python=; \
		done; \
		[ -n "$$python" ] || { echo "venv: no Python >= 3.11 with ensurepip found; set PYTHON=" >&2; exit 1; }; \
		echo "venv: making $(VENV) with $$("$$python" --version)"; \
		"$$python" -m venv --clear $(VENV); \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt uv; \
	fi; \
	echo "venv: installing the packages and tools; up to a minute"; \
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt \
		--build-constraint constraints.txt --group dev \
		--editable 'core[aiohttp,arrow,jwt,spec,testing,tools]' --editable format --editable 'engine[fast,mcp,postgresql]' --editable generator --editable 'cli[keyring]' --editable 'mcp[keyring]' --editable store $(addprefix --editable ,$(PACKAGES)); \
	$(BIN)/pyright --version >/dev/null; \
	touch $@; \
	echo "venv: $(VENV) is up to date with the manifests"

generate: venv ## packages/ from specs/; what did not change is skipped
	@$(BIN)/connectorgen generate

check: venv ## fail where packages/ is not what specs/ generates, or a blocking module not what its twin gives
	@$(BIN)/connectorgen check
	@$(BIN)/python .ci/blocking.py --check

blocking: venv ## the core's blocking modules from their asynchronous twins
	@$(BIN)/python .ci/blocking.py

golden: venv ## rewrite the expected packages of tests/golden; review the diff
	@$(BIN)/connectorgen generate --specs tests/fixtures/specs --out tests/golden --force

format: venv ## format and fix what has a safe fix
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix --quiet . && echo "format: done"

lint: venv ## style, bugs, and who may import whom
	@$(BIN)/ruff format --check --quiet . || { echo "lint: run 'make format'" >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/python .ci/import_contracts.py
	@echo "lint: formatting, rules and import contracts hold"

types: venv ## pyright and mypy, strict, over cli, core, format, generator, engine, mcp, store and the generated packages
	@echo "types: pyright..." && $(BIN)/pyright --warnings --pythonpath $(BIN)/python
	@echo "types: mypy..." && $(BIN)/mypy --python-executable $(BIN)/python

# A text with commas, which the functions of make would take apart.
WHOLE_SUITE := about 13,000 tests; 15 to 20 minutes on 2 cores
test: venv ## the tests
	@echo "test: running $(or $(TESTS),$(WHOLE_SUITE))$(if $(COV),; coverage doubles the time)"
	@$(BIN)/python -m pytest -n $(JOBS) $(TESTS) \
		$(if $(ONLY),-m "($(ONLY)) and not packaging and not conformance and not foreign and not agents and not node and not docs and not clients") \
		$(if $(COV),--cov --cov-report=term:skip-covered)
ifdef COV
	@$(BIN)/coverage report --format=total --include='core/*,format/*' --fail-under=$(CORE_FLOOR) >/dev/null
	@$(BIN)/coverage report --format=total --include='engine/*' --fail-under=$(ENGINE_FLOOR) >/dev/null
endif

# Built from scratch, so that no wheel of an older version stays beside a newer one.
dist: generate ## every wheel into dist/, with a static "simple" index beside them
	@rm -rf $(DIST)
	@$(BIN)/uv build --quiet --all-packages --wheel --build-constraint constraints.txt --out-dir $(DIST)
	@$(BIN)/python .ci/simple_index.py $(DIST)

packaging: venv ## build the wheels, install them into a fresh environment, look at what is in it
	@$(BIN)/python -m pytest -n 0 -m packaging tests/packaging

agents: venv ## every agent framework's real package and dlt, each in an environment of its own
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m agents tests/agents

EXAMPLES := build/examples
examples: $(EXAMPLES)/.installed ## the programs of examples/, the first steps of the README, and docs/moving
	@$(BIN)/pyright --warnings --project tests/examples
	@$(EXAMPLES)/bin/python -m pytest -c tests/examples/pytest.ini tests/examples

$(EXAMPLES)/.installed: $(VENV)/.installed
	@echo "examples: installing agent frameworks and vendors' clients; up to a minute"
	@$(BIN)/uv venv --quiet --clear --python $(BIN)/python $(EXAMPLES)
	@$(BIN)/uv pip install --quiet --python $(EXAMPLES)/bin/python --constraint constraints.txt --group examples \
		--editable 'core[aiohttp,arrow,langchain,pydantic-ai,tools]' --editable cli --editable mcp \
		$(addprefix --editable packages/airbyte-agent-,github jira notion slack stripe)
	@touch $@

NODE := $(CURDIR)/build/node
node: venv $(NODE)/node_modules ## the MCP server with Node's official clients
	@$(BIN)/python -m pytest -n 2 -m node tests/mcp

$(NODE)/node_modules: tests/mcp/node/package.json
	@echo "node: installing the clients..."
	@mkdir -p $(NODE) && cp $< $(NODE)/
	@npm install --silent --no-audit --no-fund --no-package-lock --prefix $(NODE)
	@touch $@

# ONLY is a pytest expression.
clients: venv ## what connectors send beside what vendors' own clients send; needs Node.js
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m clients tests/clients $(if $(ONLY),-k "$(ONLY)")

# CONNECTORS="stripe jira": those alone, and the tests that are of none. ONLY is a pytest expression.
conformance: venv $(if $(shell command -v npm),$(PRISM)) ## every operation against the vendor's own document
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -rs -m conformance tests/conformance tests/vendor $(if $(ONLY),-k "$(ONLY)")

$(CURDIR)/build/prism/node_modules/.bin/prism: tests/conformance/package.json
	@echo "conformance: installing Prism..."
	@mkdir -p build/prism && cp $< build/prism/
	@npm install --silent --no-audit --no-fund --no-package-lock --prefix build/prism
	@touch $@

foreign: venv ## 56 large specs of others: generated, imported, type-checked
	@$(BIN)/python -m pytest -n 0 -m foreign tests/foreign

demo: venv ## create, list, page, update and delete customers on a local Stripe
	@echo "demo: generating the Stripe package..." && $(BIN)/connectorgen generate stripe
	@echo "demo: starting a local Stripe; a few seconds..." && $(BIN)/python examples/stripe_demo.py

# The first steps of the README, each on a local Stripe.
WITH_STRIPE := python examples/with_stripe.py
demo-call: venv ## create and list customers on a local Stripe
	@$(BIN)/$(WITH_STRIPE) python examples/typed_call.py

demo-csv: venv ## write the customers of a local Stripe to customers.csv
	@$(BIN)/$(WITH_STRIPE) airbyte-agent stripe customers list --all -o customers.csv --overwrite

demo-test: venv ## test code of your own with a fake of Stripe
	@$(BIN)/python -m pytest -p no:cacheprovider examples/test_billing.py

demo-agent: $(EXAMPLES)/.installed ## an agent that answers a question about a local Stripe
	@$(EXAMPLES)/bin/$(WITH_STRIPE) python examples/agent_pydantic_ai.py

# CPython 3.14 as WebAssembly, with the build of pydantic-core for it at the version of constraints.txt.
WASM := $(CURDIR)/build/python314
python314: venv ## import all packages and make a call on Python 3.14, in WebAssembly; needs Node.js
	@mkdir -p $(WASM) && cp .ci/python314/package.json $(WASM)/
	@npm install --silent --no-audit --no-fund --no-package-lock --prefix $(WASM)
	@rm -rf $(WASM)/wheel $(WASM)/unpacked
	@$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
		--python-version 3.14 --implementation cp --abi cp314 --platform pyemscripten_2026_0_wasm32 \
		--constraint constraints.txt --dest $(WASM)/wheel pydantic-core
	@$(BIN)/python -m zipfile -e $(WASM)/wheel/*.whl $(WASM)/unpacked
	@node .ci/python314/run.mjs $(CURDIR) $(WASM) $(WASM)/unpacked \
		$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')

# The site's generator is no part of .venv, which it would make larger for every other target.
SITE := $(CURDIR)/build/docs
DOCS_VENV := $(CURDIR)/build/docs-venv
$(DOCS_VENV)/.installed: pyproject.toml constraints.txt | venv
	@echo "docs: installing the site's generator; a few seconds"
	@$(BIN)/uv venv --quiet --clear --python $(BIN)/python $(DOCS_VENV)
	@$(BIN)/uv pip install --quiet --python $(DOCS_VENV)/bin/python --constraint constraints.txt --group docs
	@touch $@

docs: docs-pages ## the documentation's site, in build/docs/site; broken links fail
	@rm -rf $(SITE)/site
	@cd $(SITE) && PATH=$(DOCS_VENV)/bin:$$PATH $(DOCS_VENV)/bin/zensical build --strict
	@$(BIN)/python .ci/site check $(SITE)/site
	@echo "docs: the site is in build/docs/site; make docs-serve shows it"

docs-pages: venv $(DOCS_VENV)/.installed
	@$(BIN)/python .ci/site assemble $(SITE)

docs-serve: docs-pages ## the site on http://localhost:8000; make docs-pages, in another terminal, takes over changes
	@cd $(SITE) && PATH=$(DOCS_VENV)/bin:$$PATH $(DOCS_VENV)/bin/zensical serve

docs-test: docs ## the site in a browser: search, narrow screens, nothing from other hosts
	@$(BIN)/python -m pytest -n 0 -m docs tests/docs

bench: venv ## the figures of the README, each beside its baseline; writes docs/figures.*
	@$(BIN)/python -m benchmarks

bench-agents: venv ## what models pay and get wrong with each form of the tools; writes docs/agents/benchmark.md
	@$(BIN)/python -m benchmarks.agents

pins: venv ## constraints.txt anew from the manifests
	@$(BIN)/uv pip compile --upgrade --universal --python-version 3.11 --no-header --no-annotate \
		--no-emit-index-url --no-emit-package airbyte-agent-sdk --no-emit-package airbyte-agent-generator \
		--no-emit-package airbyte-agent-engine --no-emit-package airbyte-agent-format \
		--no-emit-package airbyte-agent-cli --no-emit-package airbyte-agent-mcp --no-emit-package airbyte-agent-store \
		--all-extras core/pyproject.toml format/pyproject.toml engine/pyproject.toml generator/pyproject.toml \
		cli/pyproject.toml mcp/pyproject.toml store/pyproject.toml \
		--group pyproject.toml:dev --group pyproject.toml:bench --group pyproject.toml:agents --group pyproject.toml:docs --group pyproject.toml:examples \
		--output-file constraints.txt --quiet
	@echo "pins: constraints.txt is up to date"

release-check: venv ## whether this checkout can be released: versions, changelog, wheels, nothing uncommitted
	@$(BIN)/python .ci/release_check.py

clean: ## remove the environment and everything built
	@rm -rf $(VENV) build dist .ruff_cache .mypy_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "clean: the environment, builds and caches are gone"
