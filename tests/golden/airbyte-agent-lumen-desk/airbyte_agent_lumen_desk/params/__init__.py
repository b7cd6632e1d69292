# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""What methods of LumenDesk take where plain values are not enough, by entity."""
