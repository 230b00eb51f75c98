# Two commands on a fresh machine: `make run` opens the program, `make test` checks it.
# The first of them installs everything into .venv; later ones start at once.

PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed

.DELETE_ON_ERROR:
.PHONY: run test setup languages bundle bundle-test debian-packages
.DEFAULT_GOAL := run

run: setup
	$(BIN)/python -m app --demo

test: export QT_QPA_PLATFORM := offscreen
test: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

setup: debian-packages $(INSTALLED)

debian-packages:
	@.ci/debian-packages

# Written last, so that an installation that broke off is taken up again.
$(INSTALLED): pyproject.toml constraints.txt | debian-packages
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "CrowdCount needs Python 3.11 or newer: make PYTHON=python3.11")'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' --constraint constraints.txt
	@touch $@

# After texts were changed: takes them up in every language, to be translated with `pyside6-linguist`.
languages: setup
	$(BIN)/python -m resources.languages.update

bundle: setup
	@.ci/debian-packages objdump:binutils
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build crowdcount.spec

bundle-test:
	$(PYTHON) tests/bundle/check_bundle.py dist/crowdcount
