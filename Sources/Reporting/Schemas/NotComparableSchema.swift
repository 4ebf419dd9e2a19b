extension PrintedSchema {
    static let notComparable = PrintedSchema(
        "not-comparable",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark not-comparable",
          "description": "What `wattmark compare` and `wattmark check` say of runs that differ in what must be alike; they end with 8.",
          "type": "object",
          "properties": {
            "comparable": {"const": false},
            "differences": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "field": {"type": "string"},
                  "subject": {"type": ["null", "string"]},
                  "baseline": {"type": ["null", "string"]},
                  "candidate": {"type": ["null", "string"]}
                },
                "required": ["baseline", "candidate", "field", "subject"],
                "additionalProperties": false
              }
            }
          },
          "required": ["comparable", "differences"],
          "additionalProperties": false
        }
        """#)
}
