extension PrintedSchema {
    static let answersList = PrintedSchema(
        "answers-list",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark answers-list",
          "description": "Of `wattmark answers list`.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "arguments": {"type": ["array", "null"], "items": {"type": "string"}},
              "fault": {"type": ["null", "string"]},
              "name": {"type": "string"},
              "runs": {"type": ["array", "null"]},
              "saved_at": {"type": ["null", "string"], "format": "date-time"},
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
            "required": ["arguments", "fault", "name", "runs", "saved_at", "tool"],
            "additionalProperties": false
          }
        }
        """#)
}
