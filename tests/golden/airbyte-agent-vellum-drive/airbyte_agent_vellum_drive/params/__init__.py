# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Types of the nested arguments of Vellum Drive's methods, by entity."""
