"""Guards of what stands in files: it stays as it is, as long as anybody has it."""

from frontdesk.storage.guards.guard import Guard

FILES = [
    Guard("blob_no_update", "UPDATE", "blob", "blob_is_kept", "true"),
    Guard(
        "blob_in_use",
        "DELETE",
        "blob",
        "blob_is_kept",
        "EXISTS(SELECT 1 FROM client_file WHERE blob_id=OLD.id)",
    ),
]
