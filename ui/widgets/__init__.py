"""Small parts that all pages share, one idea a file; they know tokens and icons, no data."""
