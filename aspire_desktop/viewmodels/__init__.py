"""What the screens show: item models, presenters and the bridge to asyncio."""

from aspire_desktop.viewmodels.guard import install

install()
