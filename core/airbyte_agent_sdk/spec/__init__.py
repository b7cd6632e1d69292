"""Reads connector.yaml: the format's models, a loader that collects every complaint.

Imported on demand: YAML and the models cost what a running connector need not pay.
"""
