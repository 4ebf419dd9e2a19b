extension PrintedSchema {
    static let revenueMarkets = PrintedSchema(
        "revenue-markets",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark revenue-markets",
          "description": "The series of `wattmark revenue --markets`.",
          "type": "object",
          "properties": {
            "points": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "btc_usd": {"type": ["null", "number"]},
                  "date": {"type": "string"},
                  "difficulty": {"type": "number"},
                  "hashprice_usd_per_ph_day": {"type": ["null", "number"]},
                  "market": {"type": "string"},
                  "miners": {"type": "number"},
                  "network_exahash_per_second": {"type": "number"},
                  "under_water": {"type": "array", "items": {"type": "string"}}
                },
                "required": [
                  "btc_usd", "date", "difficulty", "hashprice_usd_per_ph_day", "market", "miners",
                  "network_exahash_per_second", "under_water"
                ],
                "additionalProperties": false
              }
            },
            "rows": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "left_usd_per_mw_year": {"type": "array", "items": {"type": ["null", "number"]}},
                  "model": {"type": "string"},
                  "subject": {"type": "string"}
                },
                "required": ["left_usd_per_mw_year", "model", "subject"],
                "additionalProperties": false
              }
            },
            "site": {"type": "string"},
            "step": {"type": "string"},
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
          "required": ["points", "rows", "site", "step", "warnings"],
          "additionalProperties": false
        }
        """#)
}
