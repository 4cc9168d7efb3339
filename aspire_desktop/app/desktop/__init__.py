"""The place on the desktop: tray, hot key, settings, palette."""
