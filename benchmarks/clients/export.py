"""`export.py ours|stripe BASE_URL jsonl|csv|parquet` writes a list of customers to a file.

Prints the seconds and the CPU seconds that it took, the records, and the MiB of its peak above what the
process held before, with its libraries imported.
"""

import json
import re
import sys
import tempfile
import time
from pathlib import Path


def ours(base_url, path, way):
    from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector

    if way == "parquet":
        import pyarrow.parquet  # noqa: F401  its 70 MiB are not the export's

    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_bench"), base_url=base_url) as stripe:
        stripe.customers.list(limit=100)
        yield
        yield getattr(stripe.customers.list(limit=100), f"to_{way}")(path)


def stripe(base_url, path, way):
    from stripe import StripeClient

    assert way == "jsonl"
    client = StripeClient("sk_test_bench", base_addresses={"api": base_url})
    client.v1.customers.list({"limit": 100})
    yield
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for customer in client.v1.customers.list({"limit": 100}).auto_paging_iter():
            file.write(json.dumps(customer.to_dict(recursive=True)) + "\n")
            count += 1
    yield count


def memory(name):
    """MiB that the process holds now (``VmRSS``) or held at most (``VmHWM``)."""
    return int(re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))[1]) / 1024


def main(contestant, base_url, way):
    with tempfile.TemporaryDirectory() as folder:
        steps = {"ours": ours, "stripe": stripe}[contestant](base_url, Path(folder, "customers"), way)
        next(steps)
        held, start, cpu = memory("VmRSS"), time.perf_counter(), time.process_time()
        count = next(steps)
        found = {
            "seconds": time.perf_counter() - start,
            "cpu": time.process_time() - cpu,
            "grown": memory("VmHWM") - held,
            "count": count,
        }
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
