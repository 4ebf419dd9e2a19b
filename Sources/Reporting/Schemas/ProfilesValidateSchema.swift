extension PrintedSchema {
    static let profilesValidate = PrintedSchema(
        "profiles-validate",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark profiles-validate",
          "description": "Faults and warnings of `wattmark profiles validate`.",
          "type": "object",
          "properties": {
            "faults": {"type": "array"},
            "files": {"type": "number"},
            "warnings": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "code": {"type": "string"},
                  "message": {"type": "string"},
                  "next_step": {"type": "string"}
                },
                "required": ["code", "message", "next_step"],
                "additionalProperties": false
              }
            }
          },
          "required": ["faults", "files", "warnings"],
          "additionalProperties": false
        }
        """#)
}
