Feature: What many others wait for is worth more than itself
  Leverage counts the scored disciplines short of target that need this one, directly or through others,
  whatever those others are; five are full leverage.

  @TERM-5
  Scenario Outline: Waiting for Service Desk: <waiting>
    Given three practitioners rate every aspect of Service Desk at 2
    And three practitioners rate every aspect of <waiting> at 2
    When the assessment is concluded
    Then the leverage of Service Desk is <leverage>
    And because of TERM-5

    Examples: none, one directly, one through Incident Management alone
      | waiting                 | leverage |
      | Service Desk            | 0.00     |
      | Incident Management     | 0.20     |
      | Major Incident Response | 0.20     |
      | Service Ownership       | 0.00     |

    Examples: four, five and six
      | waiting                                                                                                                                         | leverage |
      | Incident Management, Major Incident Response, Problem Management and Request Fulfilment                                                         | 0.80     |
      | Incident Management, Major Incident Response, Problem Management, Request Fulfilment and Knowledge Management                                   | 1.00     |
      | Incident Management, Major Incident Response, Problem Management, Request Fulfilment, Knowledge Management and User Experience                  | 1.00     |

  @TERM-5
  Scenario: What waits but is on target adds nothing
    Given three practitioners rate every aspect of Service Desk at 2
    And three practitioners rate every aspect of Incident Management at 3
    When the assessment is concluded
    Then the leverage of Service Desk is 0.00
