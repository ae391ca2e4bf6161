"""Parts of the page of shifts: the grid that is drawn on, its dialogs, the list of the stranded."""
