# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Types of the nested arguments of LumenDesk's methods, by entity."""
