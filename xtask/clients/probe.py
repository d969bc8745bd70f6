"""What the Python client sees of the example `weather`, over standard input and output.

Usage: python probe.py COMMAND [REVISION]
"""

import asyncio
import sys

from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.types import ElicitResult


async def fill_in(context, params):
    return ElicitResult(action="accept", content={"send": True})


async def main(command, *revision):
    transport = stdio_client(StdioServerParameters(command=command))
    options = {"mode": revision[0]} if revision else {}
    async with Client(transport, elicitation_callback=fill_in, **options) as client:
        tools = (await client.list_tools()).tools
        print("revision", client.protocol_version)
        print("tools", *(tool.name for tool in tools))
        weather = (await client.call_tool("get_weather", {"place": "Oslo"})).structured_content
        print("weather", weather["place"], int(weather["degrees"]), weather["units"])
        refused = await client.call_tool("get_weather", {"place": 5})
        print("refused", str(refused.is_error).lower(), refused.content[0].text)
        print("warned", (await client.call_tool("warn", {"place": "Oslo"})).content[0].text)


asyncio.run(main(*sys.argv[1:]))
