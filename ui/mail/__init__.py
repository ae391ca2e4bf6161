"""Letters by e-mail: sent behind the windows, listed, written, and the account they go out by."""
