# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The entities of Facebook Marketing, one module each."""
