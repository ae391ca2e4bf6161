"""Forms on the screen: questions, a signature, and the screen handed over."""
