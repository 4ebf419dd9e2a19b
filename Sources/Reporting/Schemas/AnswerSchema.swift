extension PrintedSchema {
    static let answer = PrintedSchema(
        "answer",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark answer",
          "description": "A kept answer, of `wattmark answers show` and in the file itself.",
          "type": "object",
          "properties": {
            "arguments": {"type": ["array", "null"], "items": {"type": "string"}},
            "name": {"type": "string"},
            "result": {"type": "string"},
            "runs": {"type": ["array", "null"]},
            "saved_at": {"type": ["null", "string"], "format": "date-time"},
            "schema": {"const": "wattmark.answer/1"},
            "sources": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "path": {"type": "string"},
                  "sha256": {"type": "string"},
                  "text": {"type": "string"}
                },
                "required": ["path", "sha256", "text"],
                "additionalProperties": false
              }
            },
            "text": {"type": "string"},
            "tool": {
              "type": ["null", "object"],
              "properties": {
                "build": {"type": "string"},
                "commit": {"type": ["null", "string"]},
                "compiler": {"type": "string"},
                "version": {"type": "string"}
              },
              "required": ["build", "commit", "compiler", "version"],
              "additionalProperties": false
            }
          },
          "required": [
            "arguments", "name", "result", "runs", "saved_at", "schema", "sources", "text", "tool"
          ],
          "additionalProperties": false
        }
        """#)
}
