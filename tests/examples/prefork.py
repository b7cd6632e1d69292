"""The worker of examples/celery_worker.py, told when its connector is made and first used.

``MADE=before`` uses the module's connector in the parent process, so that it has an open connection when the
worker forks. ``MADE=after`` gives each process a connector of its own.
"""

from __future__ import annotations

import os
import time

import celery_worker
from celery.signals import worker_init, worker_process_init
from celery_worker import app

__all__ = ["app"]

folder = os.environ["CELERY_FOLDER"]
app.conf.update(
    broker_url="filesystem://",
    broker_transport_options={
        "data_folder_in": f"{folder}/queue",
        "data_folder_out": f"{folder}/queue",
        "control_folder": f"{folder}/control",
        "polling_interval": 0.01,
    },
    result_backend=f"file://{folder}/results",
)


@worker_init.connect
def before(**_: object) -> None:
    if os.environ["MADE"] == "before":
        celery_worker.stripe.customers.get("cus_parent")


@worker_process_init.connect
def after(**_: object) -> None:
    if os.environ["MADE"] == "after":
        made = type(celery_worker.stripe)
        celery_worker.stripe = made(
            celery_worker.StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"]),
            base_url=os.environ["STRIPE_BASE_URL"],
        )


@app.task
def email_and_process(id: str) -> tuple[str | None, int]:
    """The example's task, and the process that it ran in; busy, so that the other process gets some too."""
    email = celery_worker.customer_email(id)
    time.sleep(0.02)
    return email, os.getpid()
