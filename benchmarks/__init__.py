"""What the performance claims rest on: `make bench` measures each figure beside its baseline in one run."""
