"""A self-hosted server of the hosted API."""
