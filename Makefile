# Thin: each line is one command that a person could type. `make lab` and `make test` do all the set-up.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
FIRST = $(shell sed -n 's|.*(\(.*\.ipynb\)).*|chapters/\1|p' chapters/SUMMARY.md | head -n 1)
# Jupyter refuses to run as root unless told; a fresh container knows no other user.
AS_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: lab test book pdf serve release verify grade

lab: $(READY)
	$(BIN)/jupyter lab $(AS_ROOT) --LabApp.default_url=/lab/tree/$(FIRST)

test: $(READY)
	$(BIN)/course doctor --mend || true
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	OMP_NUM_THREADS=1 $(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder
	$(BIN)/course verify

book: $(READY)
	$(BIN)/course book

pdf: $(READY)
	$(BIN)/course book --pdf

serve: $(READY)
	$(BIN)/course book --serve

release: $(READY)
	$(BIN)/course release

verify: $(READY)
	$(BIN)/course verify

grade: $(READY)
	$(BIN)/course grade

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --disable-pip-version-check -c constraints.txt -e ".[author]"
	touch $@
