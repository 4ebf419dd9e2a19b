extension PrintedSchema {
    static let report = PrintedSchema(
        "report",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark report",
          "description": "What `wattmark report --json` says it wrote.",
          "type": "object",
          "properties": {
            "answer": {"type": "string"},
            "bytes": {"type": "number"},
            "charts": {"type": "array", "items": {"type": "string"}},
            "format": {"type": "string"},
            "path": {"type": "string"},
            "runs": {"type": "array", "items": {"type": "string"}}
          },
          "required": ["answer", "bytes", "charts", "format", "path", "runs"],
          "additionalProperties": false
        }
        """#)
}
