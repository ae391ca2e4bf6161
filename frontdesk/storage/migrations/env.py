"""Runs the steps on the connection that ``upgrade`` hands over."""

from alembic import context

from frontdesk.model import Row

_connection = context.config.attributes["connection"]
context.configure(
    connection=_connection,
    target_metadata=Row.metadata,
    render_as_batch=_connection.dialect.name == "sqlite",
)
context.run_migrations()
