# The two commands that matter: `make graph` and `make test`.

VENV := .venv
BIN := $(VENV)/bin
MADE := $(VENV)/.made
INSTALLED := $(VENV)/.installed
DEV := $(VENV)/.dev

# The user's own python3 where it is new enough, else the newest that can be found.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	&& { echo $$p; break; }; done)

.DEFAULT_GOAL := help
.PHONY: help graph test beside lint format types imports unit wheel browser server bench constraints editor clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

graph: $(INSTALLED) ## map seeds/ and write out/graph.ttl, out/graph.trig and out/graph.html
	@rm -rf out/store && mkdir -p out
	@$(BIN)/govgraph build seeds --store out/store \
		-o out/graph.ttl -o out/graph.trig -o out/graph.html
	@printf '%s\n' \
		'What next:' \
		'  ask     $(BIN)/govgraph query --list' \
		'          $(BIN)/govgraph query timeline --store out/store' \
		'  look    open out/graph.html in a browser' \
		'  read    $(BIN)/govgraph explain seeds/coe-igf-2024-mag-meeting.md' \
		'  take    out/graph.ttl (Turtle), out/graph.trig (with the graph of each statement)' \
		'          $(BIN)/govgraph export --store out/store -o out/graph.graphml'

test: beside unit ## check everything: style, types, layers, tests, the wheel

# What needs one core each is checked side by side; the tests then have both.
beside: $(DEV)
	@$(MAKE) --no-print-directory -j 2 server lint types imports wheel

lint: $(DEV) ## check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV) ## check types
	$(BIN)/mypy

imports: $(DEV) ## check that imports follow the layers
	$(BIN)/lint-imports

browser: $(DEV) ## get Chromium from the system's packages where there is none
	@sh .ci/chromium $(BIN)

# After the browser, since the system's package manager does one thing at a time.
server: | browser ## get Virtuoso from the system's packages where they have it
	@sh .ci/virtuoso

# One process more than two cores have, since many tests wait for a server or a browser; with four
# each core also runs another Virtuoso, Oxigraph and Chromium.
# Modules are compiled once for all of them, also where a setting keeps Python from storing that.
unit: $(DEV) ## run the tests, those in the browser included
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/pytest -n 3

wheel: $(DEV) ## build the wheel and do the main job with it, away from the checkout
	@sh .ci/wheel $(BIN)

bench: $(DEV) ## measure against the peers
	@missed=0; for script in benchmarks/bench_*.py; do \
		$(BIN)/python -m benchmarks.$$(basename $$script .py) || missed=1; done; \
		exit $$missed

format: $(DEV) ## put the code into the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

constraints: ## write constraints.txt anew from the newest versions that pyproject.toml allows
	@rm -rf out/constraints && mkdir -p out
	@$(PYTHON) -m venv out/constraints
	@out/constraints/bin/python -m pip install -q --upgrade pip
	@out/constraints/bin/python -m pip install -q --group dev -e .
	@{ sed -n '/^#/p' constraints.txt; \
		out/constraints/bin/python -m pip freeze --exclude-editable; } > out/constraints.txt
	@mv out/constraints.txt constraints.txt && rm -rf out/constraints

editor: ## renew the SPARQL editor that the server carries, from npm
	@sh .ci/editor

clean: ## remove everything that was made
	rm -rf $(VENV) out dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(MADE):
	@test -n "$(PYTHON)" || { echo "govgraph needs Python 3.11 or newer, and none was found;" \
		"install it, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older" \
		"than Python 3.11; name a newer one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null \
		|| { rm -rf $(VENV); $(PYTHON) -m virtualenv -q $(VENV) 2>/dev/null; } \
		|| { rm -rf $(VENV); echo "$(PYTHON) cannot make a virtual environment; install its venv" \
		"module (on Debian and Ubuntu: apt-get install python3-venv) or virtualenv" >&2; exit 1; }
	@touch $@

$(INSTALLED): pyproject.toml constraints.txt | $(MADE)
	@echo "Installing govgraph and what it needs into $(VENV) (a minute or two the first time) …"
	@$(BIN)/python -m pip install -q -c constraints.txt -e .
	@touch $@

$(DEV): $(INSTALLED)
	@echo "Installing what checks the project into $(VENV) …"
	@$(BIN)/python -m pip install -q -c constraints.txt 'pip>=25.1'
	@$(BIN)/python -m pip install -q -c constraints.txt --group dev
	@touch $@
