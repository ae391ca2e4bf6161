"""Products, add-ons, discount codes and rates of tax, as the studio keeps them."""
