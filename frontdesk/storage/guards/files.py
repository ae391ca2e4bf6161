"""Guards of what stands in files: it stays as it is, as long as anybody has it."""

from frontdesk.storage.guards.guard import Guard
from frontdesk.storage.guards.privacy import ERASED

FILES = [
    Guard("blob_no_update", "UPDATE", "blob", "blob_is_kept", "true"),
    Guard(
        "blob_in_use",
        "DELETE",
        "blob",
        "blob_is_kept",
        "EXISTS(SELECT 1 FROM client_file WHERE blob_id=OLD.id)",
    ),
    # The archive copy of a signed form is never another one, and never withdrawn.
    Guard(
        "form_copy_stays",
        "UPDATE",
        "client_file",
        "form_copy_is_kept",
        "OLD.form_answer_id IS NOT NULL AND (NEW.active<>OLD.active OR NEW.blob_id<>OLD.blob_id "
        "OR NEW.digest<>OLD.digest OR NEW.name<>OLD.name OR NEW.health<>OLD.health "
        "OR NEW.form_answer_id IS DISTINCT FROM OLD.form_answer_id)",
    ),
    Guard(
        "form_copy_is_kept",
        "DELETE",
        "client_file",
        "form_copy_is_kept",
        f"OLD.form_answer_id IS NOT NULL AND {ERASED.format('OLD.client_id')}",
    ),
]
