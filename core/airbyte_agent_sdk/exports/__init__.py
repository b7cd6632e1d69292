"""Records into files and tables: JSON Lines, CSV, Parquet, Arrow, pandas and polars."""
