"""Client of the hosted API, as flows that a transport runs."""
