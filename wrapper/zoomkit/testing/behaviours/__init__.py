"""What a fake Zoom does: one module for each area, found by itself; see `testing.registry`."""
