extension PrintedSchema {
    static let planSensitivity = PrintedSchema(
        "plan-sensitivity",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-sensitivity",
          "description": "Of `wattmark plan sensitivity`.",
          "type": "object",
          "properties": {
            "contract": {"type": ["null", "string"]},
            "grid": {
              "type": ["null", "object"],
              "properties": {
                "cells": {
                  "type": "array",
                  "items": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "lead_usd_per_mw": {"type": "number"},
                        "usd_per_mw": {"type": "number"},
                        "winner": {
                          "type": "object",
                          "properties": {"model": {"type": "string"}, "subject": {"type": "string"}},
                          "required": ["model", "subject"],
                          "additionalProperties": false
                        }
                      },
                      "required": ["lead_usd_per_mw", "usd_per_mw", "winner"],
                      "additionalProperties": false
                    }
                  }
                },
                "contenders": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"model": {"type": "string"}, "subject": {"type": "string"}},
                    "required": ["model", "subject"],
                    "additionalProperties": false
                  }
                },
                "mw_basis": {"type": "string"},
                "result": {"type": "string"},
                "x": {
                  "type": "object",
                  "properties": {
                    "input": {"type": "string"},
                    "title": {"type": "string"},
                    "unit": {"type": "string"},
                    "values": {"type": "array", "items": {"type": "number"}}
                  },
                  "required": ["input", "title", "unit", "values"],
                  "additionalProperties": false
                },
                "y": {
                  "type": "object",
                  "properties": {
                    "input": {"type": "string"},
                    "title": {"type": "string"},
                    "unit": {"type": "string"},
                    "values": {"type": "array", "items": {"type": "number"}}
                  },
                  "required": ["input", "title", "unit", "values"],
                  "additionalProperties": false
                }
              },
              "required": ["cells", "contenders", "mw_basis", "result", "x", "y"],
              "additionalProperties": false
            },
            "hashprice_forward": {},
            "market": {"type": "string"},
            "outlook": {"type": ["null", "string"]},
            "overrides": {"type": "array"},
            "site": {"type": "string"},
            "tornados": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "against": {
                    "type": ["null", "object"],
                    "properties": {"model": {"type": "string"}, "subject": {"type": "string"}},
                    "required": ["model", "subject"],
                    "additionalProperties": false
                  },
                  "contender": {
                    "type": "object",
                    "properties": {"model": {"type": "string"}, "subject": {"type": "string"}},
                    "required": ["model", "subject"],
                    "additionalProperties": false
                  },
                  "mw_basis": {"type": "string"},
                  "result": {"type": "string"},
                  "rows": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "high": {"type": "number"},
                        "input": {"type": "string"},
                        "is_bounded": {"type": "boolean"},
                        "is_swing": {"type": "boolean"},
                        "low": {"type": "number"},
                        "median": {"type": "number"},
                        "title": {"type": "string"},
                        "unit": {"type": "string"},
                        "usd_per_mw_at_high": {"type": "number"},
                        "usd_per_mw_at_low": {"type": "number"}
                      },
                      "required": [
                        "high", "input", "is_bounded", "is_swing", "low", "median", "title", "unit",
                        "usd_per_mw_at_high", "usd_per_mw_at_low"
                      ],
                      "additionalProperties": false
                    }
                  },
                  "unmoved": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {"input": {"type": "string"}, "title": {"type": "string"}},
                      "required": ["input", "title"],
                      "additionalProperties": false
                    }
                  },
                  "usd_per_mw": {"type": "number"},
                  "swing": {"type": ["null", "number"]}
                },
                "required": [
                  "against", "contender", "mw_basis", "result", "rows", "swing", "unmoved", "usd_per_mw"
                ],
                "additionalProperties": false
              }
            },
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
          "required": [
            "contract", "grid", "hashprice_forward", "market", "outlook", "overrides", "site",
            "tornados", "warnings"
          ],
          "additionalProperties": false
        }
        """#)
}
