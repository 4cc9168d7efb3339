"""What the screens show: item models, presenters and the bridge to asyncio."""
