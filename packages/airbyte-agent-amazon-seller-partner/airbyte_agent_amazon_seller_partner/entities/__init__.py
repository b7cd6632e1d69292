# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The entities of Amazon Seller Partner, one module each."""
