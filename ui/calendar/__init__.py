"""The day as a grid: geometry, model, view, painting, dragging, heads."""
