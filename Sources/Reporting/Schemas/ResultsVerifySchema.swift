extension PrintedSchema {
    static let resultsVerify = PrintedSchema(
        "results-verify",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark results-verify",
          "description": "Of `wattmark results verify`.",
          "type": "object",
          "properties": {
            "altered": {"type": "array"},
            "damaged": {"type": "array"},
            "file_faults": {"type": "array"},
            "records": {"type": "number"},
            "repaired": {"type": "boolean"},
            "sound": {"type": "boolean"}
          },
          "required": ["altered", "damaged", "file_faults", "records", "repaired", "sound"],
          "additionalProperties": false
        }
        """#)
}
