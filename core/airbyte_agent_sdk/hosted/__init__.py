"""A client for the hosted API, as flows that a transport runs."""
